CREATE TABLE publication (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  certificate LONGTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT publication_wave FOREIGN KEY (wave_id) REFERENCES wave (id)
);

-- The frozen rows, as the disclosure package wrote them; altered rows are refused when read.
CREATE TABLE publication_row (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partition_name VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  base VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  members LONGTEXT NOT NULL,
  figures LONGTEXT NOT NULL,
  PRIMARY KEY (wave_id, partition_name, base, position),
  CONSTRAINT publication_row_publication FOREIGN KEY (wave_id) REFERENCES publication (wave_id)
);
