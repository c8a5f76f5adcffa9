-- No key, passphrase or answer ever enters a row.
CREATE TABLE job (
  id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Done and to be done, in units of the kind of job.
  done BIGINT NOT NULL DEFAULT 0,
  total BIGINT NOT NULL DEFAULT 0,
  lease_owner CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lease_until DATETIME(6) NULL,
  cancel_asked BOOLEAN NOT NULL DEFAULT FALSE,
  failure VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_by CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  -- At most one live job per kind and subject: null when finished, so that the index ignores it.
  live_subject VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin
    AS (IF(state IN ('WAITING', 'RUNNING'), CONCAT(kind, ' ', subject), NULL)) STORED,
  CONSTRAINT job_one_live UNIQUE (live_subject),
  CONSTRAINT job_state_known CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  -- The worker looks for work and for expired leases.
  INDEX job_work (state, lease_until)
);
