-- Those who run the product. They are no part of the measured population.
CREATE TABLE account (
  id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  email VARCHAR(254) NOT NULL,
  name VARCHAR(120) NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- A one-time password must be changed before anything else can be done.
  must_change_password BOOLEAN NOT NULL,
  disabled BOOLEAN NOT NULL DEFAULT FALSE,
  failed_logins INT NOT NULL DEFAULT 0,
  login_allowed_from DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT account_email_unique UNIQUE (email)
);

CREATE TABLE account_role (
  account_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT account_role_known CHECK (role IN
    ('ADMINISTRATOR', 'OFFICER', 'HR', 'MANAGER', 'KEY_HOLDER', 'BOARD', 'OVERSIGHT'))
);

-- The units whose subtree a manager may see.
CREATE TABLE account_unit (
  account_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account_id, unit_code),
  CONSTRAINT account_unit_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- A refresh token works once; using one twice ends its family, for then somebody copied it.
CREATE TABLE refresh_token (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  family CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  spent BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT refresh_token_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  -- Ending a family and clearing old tokens read by these.
  INDEX refresh_token_family (family),
  INDEX refresh_token_expiry (expires_at)
);

-- Sessions of the pages; the cookie holds the secret, the table its hash.
CREATE TABLE page_session (
  secret_hash BINARY(32) NOT NULL PRIMARY KEY,
  account_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  csrf_token CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT page_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  INDEX page_session_expiry (expires_at)
);
