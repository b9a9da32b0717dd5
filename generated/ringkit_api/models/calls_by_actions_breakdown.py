# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByActionsBreakdown(Model):
    """A figure for each action.

    Attributes:
        park_on: How often a call was parked.
        park_off: How often a call was taken from its parking place.
        hold_on: How often a party was put on hold.
        hold_off: How often a party was taken off hold.
        blind_transfer: How often a call was transferred at once.
        warm_transfer: How often a call was transferred after a consultation.
        dtmf_transfer: How often a call was transferred by keys of the phone.
    """

    park_on: float
    """How often a call was parked."""
    park_off: float
    """How often a call was taken from its parking place."""
    hold_on: float
    """How often a party was put on hold."""
    hold_off: float
    """How often a party was taken off hold."""
    blind_transfer: float
    """How often a call was transferred at once."""
    warm_transfer: float
    """How often a call was transferred after a consultation."""
    dtmf_transfer: float
    """How often a call was transferred by keys of the phone."""
