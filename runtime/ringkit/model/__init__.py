"""Models of the platform's JSON objects: declaration, decoding, encoding.

Generated models import this module; the runtime imports `ringkit.model.codec`.
"""

from __future__ import annotations

from ringkit.model.base import Model, member, model
from ringkit.unset import UNSET, Unset

__all__ = ["UNSET", "Model", "Unset", "member", "model"]
