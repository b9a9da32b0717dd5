"""The OpenAPI description of the platform: operations, validation, sample values."""
