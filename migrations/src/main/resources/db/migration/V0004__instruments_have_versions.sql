-- A version is never changed once it is stored.
CREATE TABLE instrument_version (
  instrument_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content LONGTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (instrument_id, version)
);
