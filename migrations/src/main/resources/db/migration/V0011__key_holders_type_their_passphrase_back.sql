-- A wave is opened only when every holder has shown that the passphrase opens the own key, with the
-- plan as it then stands.
ALTER TABLE holder_key ADD COLUMN confirmed BOOLEAN NOT NULL DEFAULT FALSE;
-- The holders of waves that were opened before keep their word.
UPDATE holder_key SET confirmed = TRUE WHERE wrapped_opening_key IS NOT NULL;
