-- A measure with the figure that called for it, so that the figure can be shown again at the next
-- wave. The owner is a role in words, never an account.
CREATE TABLE action_plan (
  id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Either a unit, which is not referred to because units come and go, or cells of roles and
  -- doelgroepen joined by a plus sign.
  unit_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cells TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scale VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The mean as it was shown: 0-100 with one decimal.
  score_tenths INT NOT NULL,
  measure VARCHAR(500) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  term VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due DATE NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT action_plan_wave FOREIGN KEY (wave_id) REFERENCES wave (id),
  CONSTRAINT action_plan_subject CHECK ((unit_code = '') <> (cells = '')),
  CONSTRAINT action_plan_score CHECK (score_tenths BETWEEN 0 AND 1000)
);
