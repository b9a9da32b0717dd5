"""Files of the platform: read in pieces, resumed where a connection was cut, put in place whole."""
