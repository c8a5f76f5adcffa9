-- How somebody takes part: by a personal invitation, or, without mail or device, by a code drawn from
-- a bowl. Nobody has both.
ALTER TABLE person
  ADD COLUMN channel VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    DEFAULT 'INVITATION',
  ADD CONSTRAINT person_channel_known CHECK (channel IN ('INVITATION', 'SEALED_CODE'));
