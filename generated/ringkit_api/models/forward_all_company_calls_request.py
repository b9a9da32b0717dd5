# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ForwardAllCompanyCallsRequest(Model):
    """Whether all calls to the company are forwarded.

    Attributes:
        enabled: Whether all calls are forwarded.
    """

    enabled: bool
    """Whether all calls are forwarded."""
