"""Bulk operations: one operation for several ids, in as few requests as it allows."""

from __future__ import annotations

from ringkit._bulk.result import BulkResult

__all__ = ["BulkResult"]
