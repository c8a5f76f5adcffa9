-- What went out and what came in, counted for the whole organisation when the responses are opened:
-- spent <= issued + printed <= invited + listed.
CREATE TABLE wave_account (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  invited INT NOT NULL,
  listed INT NOT NULL,
  issued INT NOT NULL,
  printed INT NOT NULL,
  spent INT NOT NULL,
  -- Responses that did not open or did not fit.
  left_out INT NOT NULL,
  CONSTRAINT wave_account_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE,
  CONSTRAINT wave_account_adds_up CHECK
    (spent <= issued + printed AND issued <= invited AND printed <= listed)
);
