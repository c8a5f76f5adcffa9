-- How many people two parts of a publication share, sealed with the wave's public key: only a key
-- holder can have the proof checked. Destroyed with the keys.
CREATE TABLE publication_proof (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  cells LONGBLOB NOT NULL,
  CONSTRAINT publication_proof_publication FOREIGN KEY (wave_id) REFERENCES publication (wave_id)
);
