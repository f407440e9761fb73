using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Relais.Bench.Pilotage;

/// <summary>Serves a folder of the bench at <c>/banc</c>, before everything else: what a file costs on the same server.</summary>
internal sealed class FichiersDuBanc(string dossier) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(dossier), RequestPath = "/banc", ServeUnknownFileTypes = true });
        next(application);
    };
}
