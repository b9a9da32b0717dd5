# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ForwardAllCompanyCallsRequest(Model):
    """Forward all company calls request."""

    enabled: bool
