-- The public half of the RSA key that signs the tokens of one wave (DER, SubjectPublicKeyInfo). The
-- private half is in the keystore, outside the database.
CREATE TABLE token_key (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  public_key VARBINARY(1024) NOT NULL,
  CONSTRAINT token_key_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE
);

-- The issuer's only table: who is invited with which values, and whether a token was signed for them.
-- It holds no code, no token, no time, and nothing that a row of the collector holds too.
CREATE TABLE invitation (
  id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- No reference to person: who leaves during a wave was invited all the same.
  person_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- The person while the wave is open, null afterwards: one open wave per person at a time.
  open_person VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  unit_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Empty where the wave does not ask the value.
  doelgroep VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  marks VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The code is derived from id and generation; a lost code is replaced by the next generation.
  generation INT NOT NULL,
  code_hash BINARY(32) NOT NULL,
  issued BOOLEAN NOT NULL,
  blinded_hash BINARY(32) NULL,
  blind_signature VARBINARY(512) NULL,
  CONSTRAINT invitation_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE,
  CONSTRAINT invitation_code UNIQUE (code_hash),
  CONSTRAINT invitation_once_a_wave UNIQUE (wave_id, person_id),
  CONSTRAINT invitation_one_open_wave UNIQUE (open_person),
  CONSTRAINT invitation_issued_once CHECK
    (issued = (blinded_hash IS NOT NULL) AND issued = (blind_signature IS NOT NULL))
);
