using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Relais.Application.Socle.Donnees;

namespace Relais.Migrations.Postgres;

/// <summary>Lets <c>dotnet ef</c> build the model for this database; no connection is opened.</summary>
internal sealed class FabriqueDeConception : IDesignTimeDbContextFactory<DonneesRelais>
{
    public DonneesRelais CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<DonneesRelais>();
        ChoixDeLaBase.Pour("Host=conception").Configurer(options);
        return new DonneesRelais(options.Options);
    }
}
