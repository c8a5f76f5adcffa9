CREATE TABLE wave (
  id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  instrument_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  instrument_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Codes of segment keys in split order, joined by commas.
  where_order VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  who_order VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  k INT NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  closable_by_hand BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  -- The promise, byte for byte; null in a draft and never changed afterwards.
  manifest LONGBLOB NULL,
  published_at DATETIME(6) NULL,
  CONSTRAINT wave_instrument FOREIGN KEY (instrument_id, instrument_version)
    REFERENCES instrument_version (instrument_id, version),
  CONSTRAINT wave_state_known CHECK (state IN
    ('DRAFT', 'OPEN', 'CLOSED', 'READY', 'PUBLISHED', 'PURGED', 'CANCELLED')),
  CONSTRAINT wave_manifest_once_open CHECK ((state = 'DRAFT') = (manifest IS NULL)),
  CONSTRAINT wave_k_not_under_five CHECK (k >= 5)
);

-- How many sealed codes a top unit may print, and has printed.
CREATE TABLE wave_sealed_codes (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quota INT NOT NULL,
  printed INT NOT NULL DEFAULT 0,
  PRIMARY KEY (wave_id, unit_code),
  CONSTRAINT wave_sealed_codes_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE,
  CONSTRAINT wave_sealed_codes_within_quota CHECK (printed BETWEEN 0 AND quota)
);

-- How many people with each combination of values are invited, frozen at opening.
CREATE TABLE wave_invited (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Empty where the wave does not ask the value.
  doelgroep VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  marks VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people INT NOT NULL,
  PRIMARY KEY (wave_id, unit_code, role_code, doelgroep, tenure, marks),
  CONSTRAINT wave_invited_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE,
  CONSTRAINT wave_invited_somebody CHECK (people > 0)
);
