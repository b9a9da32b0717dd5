# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TcrConsentCoverageType


@model
class ConsentSettingsCoverage(Model):
    """Consent settings coverage."""

    opt_in: TcrConsentCoverageType | Unset = UNSET
    opt_out: TcrConsentCoverageType | Unset = UNSET
