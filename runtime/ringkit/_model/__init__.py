"""Models: typed JSON objects of the platform, their declaration, decoding and encoding."""

from __future__ import annotations

from ringkit._model.base import Model, member, model
from ringkit._model.page import Page
from ringkit._unset import NULL, UNSET, Null, Unset

__all__ = ["NULL", "UNSET", "Model", "Null", "Page", "Unset", "member", "model"]
