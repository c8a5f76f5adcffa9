-- Which units were trained after which wave, so that the next wave can tell what it brought. Units
-- only: nothing here says who came.
CREATE TABLE given_training (
  id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- Either a training of the catalogue, which is not referred to because it may be removed, or
  -- the name of another.
  training_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  training_name VARCHAR(200) NOT NULL,
  -- Codes joined by a plus sign, in order; units come and go, so nothing is referred to.
  units TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  after_wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  finished DATE NOT NULL,
  -- Whether lots were drawn for which units came first.
  drawn BOOLEAN NOT NULL,
  note VARCHAR(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT given_training_wave FOREIGN KEY (after_wave_id) REFERENCES wave (id),
  CONSTRAINT given_training_subject CHECK ((training_code = '') <> (training_name = '')),
  CONSTRAINT given_training_units CHECK (units <> '')
);
