# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_integration_request import CommIntegrationRequest


@model
class CommIntegrationTargetRequest(Model):
    """Comm integration target request."""

    integration: CommIntegrationRequest
    type: Literal["IntegrationRingTarget"] | Unset = UNSET
