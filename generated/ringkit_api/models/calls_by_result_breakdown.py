# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsByResultBreakdown(Model):
    """A figure for each way in which calls end.

    Attributes:
        completed: Calls that were talked to the end.
        abandoned: Calls whose caller hung up before an answer.
        voicemail: Calls that ended in voicemail.
        missed: Calls that were not answered.
        accepted: Calls that were answered.
        unknown: Calls whose end is not known.
        transferred: Calls that were transferred.
        picked_up: Calls that another extension picked up.
        answered_elsewhere: Calls that were answered on another extension.
        forwarded: Calls that were forwarded.
    """

    completed: float
    """Calls that were talked to the end."""
    abandoned: float
    """Calls whose caller hung up before an answer."""
    voicemail: float
    """Calls that ended in voicemail."""
    missed: float
    """Calls that were not answered."""
    accepted: float
    """Calls that were answered."""
    unknown: float
    """Calls whose end is not known."""
    transferred: float
    """Calls that were transferred."""
    picked_up: float
    """Calls that another extension picked up."""
    answered_elsewhere: float
    """Calls that were answered on another extension."""
    forwarded: float
    """Calls that were forwarded."""
