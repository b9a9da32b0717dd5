# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommActionTypeRequest


@model
class CommActionRequest(Model):
    """Comm action request."""

    type: CommActionTypeRequest
