using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

internal sealed class ModeleDeRapportConfiguration : IEntityTypeConfiguration<ModeleDeRapport>
{
    public void Configure(EntityTypeBuilder<ModeleDeRapport> builder)
    {
        builder.ToTable("rapports_modele");
        builder.HasKey(m => m.DepartementCode);
        builder.Property(m => m.DepartementCode).HasMaxLength(3);
        builder.Property(m => m.Rubriques).HasMaxLength(20_000).HasConversion(
            r => Ecrire(r), t => Lire(t),
            new ValueComparer<IReadOnlyList<Rubrique>>((a, b) => Ecrire(a!) == Ecrire(b!), r => Ecrire(r).GetHashCode(StringComparison.Ordinal), r => Lire(Ecrire(r))));
    }

    private static string Ecrire(IReadOnlyList<Rubrique> rubriques) => JsonSerializer.Serialize(rubriques);

    private static IReadOnlyList<Rubrique> Lire(string texte) => JsonSerializer.Deserialize<List<Rubrique>>(texte)!;
}
