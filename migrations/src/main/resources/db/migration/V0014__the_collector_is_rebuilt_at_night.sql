-- How many tokens were spent when the collector's tables were last written anew; the next time waits
-- for k more.
CREATE TABLE wave_rebuilt (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  spent INT NOT NULL,
  CONSTRAINT wave_rebuilt_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE
);
