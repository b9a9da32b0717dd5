"""Models: typed JSON objects of the platform, their declaration, decoding and encoding."""

from __future__ import annotations

from ringkit._model.base import Model, member, model
from ringkit._unset import UNSET, Unset

__all__ = ["UNSET", "Model", "Unset", "member", "model"]
