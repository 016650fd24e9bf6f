internal import PRFAQCommands

PRFAQ.run()
