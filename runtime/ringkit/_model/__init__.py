"""Models of the platform's JSON objects: declaration, decoding, encoding.

Generated models import this module; the runtime imports `ringkit._model.codec`.
"""

from __future__ import annotations

from ringkit._model.base import Model, member, model
from ringkit._unset import UNSET, Unset

__all__ = ["UNSET", "Model", "Unset", "member", "model"]
