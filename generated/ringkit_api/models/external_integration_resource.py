# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExternalIntegrationResource(Model):
    """External system that an entry belongs to.

    Attributes:
        id: Identifier, as other operations take it.
        type_id: Identifier of the kind of system.
        type: Kind of the system.
        display_name: Name that applications show.
        routing_type: Whether calls reach it through a carrier or an account.
        outbound_edge_id: Identifier of the gateway for calls to it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    type_id: str | Unset = UNSET
    """Identifier of the kind of system."""
    type: str | Unset = UNSET
    """Kind of the system."""
    display_name: str | Unset = UNSET
    """Name that applications show."""
    routing_type: str | Unset = UNSET
    """Whether calls reach it through a carrier or an account."""
    outbound_edge_id: str | Unset = UNSET
    """Identifier of the gateway for calls to it."""
