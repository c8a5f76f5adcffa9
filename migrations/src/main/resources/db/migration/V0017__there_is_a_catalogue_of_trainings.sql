CREATE TABLE training (
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name_nl VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  -- The id of a theme; instruments come and go, so nothing is referred to.
  theme VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Codes joined by a plus sign, in order.
  dimensions VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minutes INT NOT NULL,
  cents BIGINT NOT NULL,
  -- How many people share the price; 0 when each person pays it.
  group_size INT NOT NULL,
  places INT NULL,
  -- Codes joined by a plus sign; empty when it is open to all.
  roles VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  doelgroepen VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT training_takes_time CHECK (minutes > 0),
  CONSTRAINT training_price CHECK (cents >= 0 AND group_size >= 0),
  CONSTRAINT training_places CHECK (places IS NULL OR places > 0)
);
