# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ForwardTarget(Model):
    """Where a ringing call is sent; give one of the members.

    Attributes:
        phone_number: Number that gets the call, in E.164.
        voicemail: `id` of the extension whose voicemail gets the call.
        extension_number: Short number of the extension that gets the call.
        extension_id: `id` of the extension that gets the call.
    """

    phone_number: str | Unset = UNSET
    """Number that gets the call, in E.164."""
    voicemail: str | Unset = UNSET
    """`id` of the extension whose voicemail gets the call."""
    extension_number: str | Unset = UNSET
    """Short number of the extension that gets the call."""
    extension_id: str | Unset = UNSET
    """`id` of the extension that gets the call."""
