CREATE TABLE person (
  -- Compared byte for byte: another system's ids may differ in case or accent only.
  id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(254) NOT NULL,
  unit_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  doelgroep VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Codes joined by a plus sign, in order; empty for none.
  marks VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT person_unit FOREIGN KEY (unit_code) REFERENCES unit (code),
  CONSTRAINT person_role FOREIGN KEY (role_code) REFERENCES segment_role (code)
);

-- What an import did, kept so that it can be looked up; the report names lines, never people.
CREATE TABLE people_import (
  id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  dry_run BOOLEAN NOT NULL,
  applied BOOLEAN NOT NULL,
  row_count INT NOT NULL,
  added INT NOT NULL,
  changed INT NOT NULL,
  removed INT NOT NULL,
  fault_count INT NOT NULL,
  faults LONGTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL
);
