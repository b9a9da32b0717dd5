# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SiteBasicInfo(Model):
    """Site basic info."""

    id: str
    name: str
