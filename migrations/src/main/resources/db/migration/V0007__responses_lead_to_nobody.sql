-- The collector's tables. No time, no sequence number, no reference to a person, and no reference
-- between a spent token and a response.

-- A code that belongs to no one; the paper it is printed on is the only other copy.
CREATE TABLE sealed_code (
  code_hash BINARY(32) NOT NULL PRIMARY KEY,
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  INDEX sealed_code_wave (wave_id)
);

-- A token that has been used to answer.
CREATE TABLE spent_token (
  jti BINARY(32) NOT NULL PRIMARY KEY,
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Only for blind-signed tokens; a sealed code has neither.
  token_input VARBINARY(256) NULL,
  signature VARBINARY(384) NULL,
  INDEX spent_token_wave (wave_id)
);

-- A response: a random id, the wave, bytes of one fixed size, and the hash of the withdrawal secret.
CREATE TABLE sealed_response (
  id BINARY(16) NOT NULL PRIMARY KEY,
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed VARBINARY(4096) NOT NULL,
  withdrawal_hash BINARY(32) NOT NULL,
  -- A retry and a withdrawal find their row by it.
  CONSTRAINT sealed_response_withdrawal UNIQUE (withdrawal_hash),
  INDEX sealed_response_wave (wave_id)
);
