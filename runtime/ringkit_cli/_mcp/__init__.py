"""The MCP server of `ringkit mcp`: the operations of the platform as four tools for assistants."""
