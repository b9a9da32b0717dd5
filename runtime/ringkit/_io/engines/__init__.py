"""HTTP: requests, responses, and the engines that send them. No other module does network I/O."""
