# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallsBySegmentsBreakdown(Model):
    """A figure for each kind of part of a call.

    Attributes:
        ringing: Phones rang.
        live_talk: People talked.
        hold: A party was on hold.
        park: The call was parked.
        transfer: The call was being transferred.
        ivr_prompt: The caller was in a menu.
        voicemail: The caller left a message.
        vm_greeting: The caller heard the greeting of voicemail.
        setup: The call was being set up.
        forwarding: The call was being forwarded.
    """

    ringing: float
    """Phones rang."""
    live_talk: float
    """People talked."""
    hold: float
    """A party was on hold."""
    park: float
    """The call was parked."""
    transfer: float
    """The call was being transferred."""
    ivr_prompt: float
    """The caller was in a menu."""
    voicemail: float
    """The caller left a message."""
    vm_greeting: float
    """The caller heard the greeting of voicemail."""
    setup: float
    """The call was being set up."""
    forwarding: float
    """The call was being forwarded."""
