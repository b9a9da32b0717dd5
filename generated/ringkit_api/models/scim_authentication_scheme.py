# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimAuthenticationScheme(Model):
    """SCIM authentication scheme.

    documentation_uri: a URI.
    spec_uri: a URI.
    """

    description: str | Unset = UNSET
    documentation_uri: str | Unset = UNSET
    name: str | Unset = UNSET
    spec_uri: str | Unset = UNSET
    primary: bool | Unset = UNSET
