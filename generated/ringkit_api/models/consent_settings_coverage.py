# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TcrConsentCoverageType


@model
class ConsentSettingsCoverage(Model):
    """What an agreement and a refusal cover.

    Attributes:
        opt_in: What an agreement covers.
        opt_out: What a refusal covers.
    """

    opt_in: TcrConsentCoverageType | Unset = UNSET
    """What an agreement covers."""
    opt_out: TcrConsentCoverageType | Unset = UNSET
    """What a refusal covers."""
