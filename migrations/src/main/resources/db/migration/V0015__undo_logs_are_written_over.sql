-- Made-up rows whose only use is to pass through the undo logs, which otherwise keep the keys of the
-- last responses in the order of their arrival. Always empty.
CREATE TABLE undo_filler (
  filler BINARY(250) NOT NULL PRIMARY KEY
);
