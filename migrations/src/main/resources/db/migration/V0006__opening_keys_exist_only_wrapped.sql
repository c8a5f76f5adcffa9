-- The public half of the key pair that seals the responses of a wave.
CREATE TABLE sealing_key (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  public_key VARBINARY(1024) NOT NULL,
  CONSTRAINT sealing_key_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE
);

-- A key holder's own key pair for one wave: the private half only under the holder's passphrase,
-- and, from opening on, the wave's private key sealed to the public half.
CREATE TABLE holder_key (
  wave_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_key VARBINARY(1024) NOT NULL,
  wrapped_private_key VARBINARY(2048) NOT NULL,
  wrapped_opening_key VARBINARY(2048) NULL,
  PRIMARY KEY (wave_id, account_id),
  CONSTRAINT holder_key_wave FOREIGN KEY (wave_id) REFERENCES wave (id) ON DELETE CASCADE,
  CONSTRAINT holder_key_account FOREIGN KEY (account_id) REFERENCES account (id)
);
