# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExternalIntegrationResource(Model):
    """External integration resource."""

    id: str | Unset = UNSET
    type_id: str | Unset = UNSET
    type: str | Unset = UNSET
    display_name: str | Unset = UNSET
    routing_type: str | Unset = UNSET
    outbound_edge_id: str | Unset = UNSET
