# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_authentication_scheme import ScimAuthenticationScheme
    from ringkit_api.models.scim_bulk_supported import ScimBulkSupported
    from ringkit_api.models.scim_filter_supported import ScimFilterSupported
    from ringkit_api.models.scim_supported import ScimSupported


@model
class ScimProviderConfig(Model):
    """SCIM provider config."""

    authentication_schemes: list[ScimAuthenticationScheme] | Unset = UNSET
    bulk: ScimBulkSupported | Unset = UNSET
    change_password: ScimSupported | Unset = UNSET
    etag: ScimSupported | Unset = UNSET
    filter: ScimFilterSupported | Unset = UNSET
    patch: ScimSupported | Unset = UNSET
    schemas: (
        list[Literal["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"]] | Unset
    ) = UNSET
    sort: ScimSupported | Unset = UNSET
    xml_data_format: ScimSupported | Unset = UNSET
