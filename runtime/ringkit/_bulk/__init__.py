"""Operations on several ids at once. Used by the clients and by `Response`."""

from __future__ import annotations

from ringkit._bulk.result import BulkResult

__all__ = ["BulkResult"]
