"""Bulk operations: one operation for several ids, in as few requests as it allows."""

from __future__ import annotations

from ringkit._bulk.result import BulkFailure, BulkResult, BulkSuccess

__all__ = ["BulkFailure", "BulkResult", "BulkSuccess"]
