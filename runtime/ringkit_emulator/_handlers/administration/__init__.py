"""Administration: SCIM provisioning, long-running tasks and exports, audit trail, analytics."""
