-- One installation, one organisation: the single row has id 1.
CREATE TABLE organisation (
  id TINYINT NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  CONSTRAINT organisation_single CHECK (id = 1)
);

INSERT INTO organisation (id, name) VALUES (1, '');

CREATE TABLE unit (
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  position INT NOT NULL,
  CONSTRAINT unit_kind_known CHECK (kind IN ('ORGANISATION', 'DIRECTORATE', 'DEPARTMENT', 'TEAM'))
);

CREATE TABLE segment_role (
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name_nl VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  parent VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  position INT NOT NULL
);

-- Doelgroepen, tenure bands and risk marks: flat lists of values.
CREATE TABLE segment_value (
  list VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_nl VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (list, code),
  CONSTRAINT segment_value_list_known CHECK (list IN ('DOELGROEP', 'TENURE', 'MARKS'))
);
