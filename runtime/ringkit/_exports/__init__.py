"""Exports: records of any period as files that can be continued, and periods in windows."""
