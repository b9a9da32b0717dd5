# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit.model import UNSET, Model, Unset, model


@model
class ScimSupported(Model):
    """SCIM supported.

    supported: the server takes `false`.
    """

    supported: bool | Unset = UNSET
