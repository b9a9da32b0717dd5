# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimAuthenticationScheme(Model):
    """SCIM authentication scheme.

    Attributes:
        documentation_uri: A URI.
        spec_uri: A URI.
    """

    description: str | Unset = UNSET
    documentation_uri: str | Unset = UNSET
    name: str | Unset = UNSET
    spec_uri: str | Unset = UNSET
    primary: bool | Unset = UNSET
