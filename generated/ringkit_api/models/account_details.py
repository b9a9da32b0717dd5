# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AccountStatusEnumFull, SetupWizardStateEnum

if TYPE_CHECKING:
    from ringkit_api.models.account_limits_info import AccountLimitsInfo
    from ringkit_api.models.account_operator_info import AccountOperatorInfo
    from ringkit_api.models.account_regional_settings import AccountRegionalSettings
    from ringkit_api.models.account_status_info import AccountStatusInfo
    from ringkit_api.models.service_info import ServiceInfo
    from ringkit_api.models.signup_info_resource import SignupInfoResource


@model
class AccountDetails(Model):
    """An account.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        bsid: Identifier of the account in the billing system.
        main_number: Main number of the company, in E.164.
        operator: Extension that takes calls for which no other is responsible.
        partner_id: Identifier that a partner application gave the account.
        service_info: Brand, plan and billing.
        setup_wizard_state: How far the first set-up has come.
        signup_info: How far signing up has come.
        status: Whether the account is in use.
        status_info: Why and until when the account is disabled.
        regional_settings: Language, time zone, formats and home country.
        federated: Whether the account belongs to a federation of accounts.
        outbound_call_prefix: Digit to dial before a number outside; missing if there is none.
        cfid: Number by which customers of an account without telephony are known.
        limits: Limits of the account.
    """

    id: int
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    bsid: str | Unset = UNSET
    """Identifier of the account in the billing system."""
    main_number: str | Unset = UNSET
    """Main number of the company, in E.164."""
    operator: AccountOperatorInfo | Unset = UNSET
    """Extension that takes calls for which no other is responsible."""
    partner_id: str | Unset = UNSET
    """Identifier that a partner application gave the account."""
    service_info: ServiceInfo | Unset = UNSET
    """Brand, plan and billing."""
    setup_wizard_state: SetupWizardStateEnum | Unset = UNSET
    """How far the first set-up has come."""
    signup_info: SignupInfoResource | Unset = UNSET
    """How far signing up has come."""
    status: AccountStatusEnumFull | Unset = UNSET
    """Whether the account is in use."""
    status_info: AccountStatusInfo | Unset = UNSET
    """Why and until when the account is disabled."""
    regional_settings: AccountRegionalSettings | Unset = UNSET
    """Language, time zone, formats and home country."""
    federated: bool | Unset = UNSET
    """Whether the account belongs to a federation of accounts."""
    outbound_call_prefix: int | Unset = UNSET
    """Digit to dial before a number outside; missing if there is none."""
    cfid: str | Unset = UNSET
    """Number by which customers of an account without telephony are known."""
    limits: AccountLimitsInfo | Unset = UNSET
    """Limits of the account."""
