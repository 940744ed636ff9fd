using Concordat.Web.Commands;

return await CommandLine.RunAsync(args);
