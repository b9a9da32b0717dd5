"""Reports requests to event handlers, the log and OpenTelemetry."""
